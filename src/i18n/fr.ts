import type { Messages } from './en.ts';
import { formatOf } from './format.ts';
import { compare } from './fr/compare.ts';
import { curriculum } from './fr/curriculum.ts';
import { explore } from './fr/explore.ts';
import { exporting } from './fr/exporting.ts';
import { framework } from './fr/framework.ts';
import { importing } from './fr/importing.ts';
import { jobSheets } from './fr/jobSheets.ts';
import { library } from './fr/library.ts';
import { many } from './fr/many.ts';
import { method } from './fr/method.ts';
import { needsTable } from './fr/needsTable.ts';
import { programme } from './fr/programme.ts';
import { review } from './fr/review.ts';
import { role } from './fr/role.ts';
import { search } from './fr/search.ts';
import { shell } from './fr/shell.ts';
import { target } from './fr/target.ts';
import { team } from './fr/team.ts';
import { teaching } from './fr/teaching.ts';
import { work } from './fr/work.ts';
import { workspace } from './fr/workspace.ts';

export const fr: Messages = {
  format: formatOf('fr'),
  compare,
  curriculum,
  explore,
  exporting,
  framework,
  importing,
  jobSheets,
  library,
  many,
  method,
  needsTable,
  programme,
  review,
  role,
  search,
  shell,
  target,
  team,
  teaching,
  work,
  workspace,
};
