import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { ROUTES } from '../state/paths.ts';
import { ExplorePage } from '../views/explore/ExplorePage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';

// The first screen comes with the page; the others when somebody goes there.
const AreaPage = lazy(async () => ({ default: (await import('../views/area/AreaPage.tsx')).AreaPage }));
const ComparePage = lazy(async () => ({ default: (await import('../views/compare/ComparePage.tsx')).ComparePage }));
const CompetencyPage = lazy(async () => ({
  default: (await import('../views/competency/CompetencyPage.tsx')).CompetencyPage,
}));
const CurriculumListPage = lazy(async () => ({
  default: (await import('../views/curriculum/CurriculumListPage.tsx')).CurriculumListPage,
}));
const CurriculumPage = lazy(async () => ({
  default: (await import('../views/curriculum/CurriculumPage.tsx')).CurriculumPage,
}));
const FrameworkPage = lazy(async () => ({
  default: (await import('../views/framework/FrameworkPage.tsx')).FrameworkPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('../views/import/ImportPage.tsx')).ImportPage }));
const MethodPage = lazy(async () => ({ default: (await import('../views/method/MethodPage.tsx')).MethodPage }));
const ReadingPage = lazy(async () => ({
  default: (await import('../views/workspace/reading/ReadingPage.tsx')).ReadingPage,
}));
const RolePage = lazy(async () => ({ default: (await import('../views/role/RolePage.tsx')).RolePage }));
const RolesPage = lazy(async () => ({ default: (await import('../views/roles/RolesPage.tsx')).RolesPage }));
const TeamPage = lazy(async () => ({ default: (await import('../views/team/TeamPage.tsx')).TeamPage }));
const WorkspacePage = lazy(async () => ({
  default: (await import('../views/workspace/WorkspacePage.tsx')).WorkspacePage,
}));

export function Router() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path={ROUTES.explore} element={<ExplorePage />} />
        <Route path={ROUTES.area} element={<AreaPage />} />
        <Route path={ROUTES.competency} element={<CompetencyPage />} />
        <Route path={ROUTES.roles} element={<RolesPage />} />
        <Route path={ROUTES.role} element={<RolePage />} />
        <Route path={ROUTES.compare} element={<ComparePage />} />
        <Route path={ROUTES.team} element={<TeamPage />} />
        <Route path={ROUTES.curricula} element={<CurriculumListPage />} />
        <Route path={ROUTES.curriculum} element={<CurriculumPage />} />
        <Route path={ROUTES.importing} element={<ImportPage />} />
        <Route path={ROUTES.workspace} element={<WorkspacePage />} />
        <Route path={ROUTES.reading} element={<ReadingPage />} />
        <Route path={ROUTES.framework} element={<FrameworkPage />} />
        <Route path={ROUTES.method} element={<MethodPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
