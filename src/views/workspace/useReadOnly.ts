import { useKeeping } from '../../state/keeping.ts';

/** Another tab has the work: here nothing of it can be changed. */
export const useReadOnly = (): boolean => useKeeping(({ status }) => status === 'reader' || status === 'opening');
