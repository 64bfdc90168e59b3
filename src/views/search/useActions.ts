import { useNavigate } from 'react-router';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { pathOf } from '../../state/paths.ts';
import { setLang, setTheme } from '../../state/preferences.ts';
import { useBasket } from '../shared/useLibraryRoles.ts';

type ActionName = keyof Messages['search']['actions'];
/** What each action does; null where it cannot be done now. */
export type Actions = Readonly<Record<ActionName, (() => void) | null>>;

export function useActions(): Actions {
  const navigate = useNavigate();
  const { format } = useMessages();
  const basket = useBasket();
  const goTo = (path: string) => (): void => void navigate(path);
  return {
    newComparison: goTo(pathOf.compare([])),
    compareBasket: basket.length > 1 ? goTo(pathOf.compare(basket)) : null,
    explore: goTo(pathOf.explore()),
    roles: goTo(pathOf.roles()),
    importing: goTo(pathOf.importing()),
    team: goTo(pathOf.team()),
    training: goTo(pathOf.curricula()),
    workspace: goTo(pathOf.workspace()),
    framework: goTo(pathOf.framework()),
    method: goTo(pathOf.method()),
    language: () => setLang(format.lang === 'fr' ? 'en' : 'fr'),
    light: () => setTheme('light'),
    dark: () => setTheme('dark'),
    system: () => setTheme('system'),
  };
}
