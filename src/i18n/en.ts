import { compare } from './en/compare.ts';
import { curriculum } from './en/curriculum.ts';
import { explore } from './en/explore.ts';
import { exporting } from './en/exporting.ts';
import { framework } from './en/framework.ts';
import { importing } from './en/importing.ts';
import { jobSheets } from './en/jobSheets.ts';
import { library } from './en/library.ts';
import { many } from './en/many.ts';
import { method } from './en/method.ts';
import { needsTable } from './en/needsTable.ts';
import { programme } from './en/programme.ts';
import { review } from './en/review.ts';
import { role } from './en/role.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { target } from './en/target.ts';
import { team } from './en/team.ts';
import { teaching } from './en/teaching.ts';
import { work } from './en/work.ts';
import { workspace } from './en/workspace.ts';
import { formatOf } from './format.ts';

/** Every word of the interface in English; `fr` is held to its keys by type. */
export const en = {
  format: formatOf('en'),
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
export type Messages = typeof en;
