import { file, folder, type ContentOf } from '../authoring/content-files.ts';
import { areaNameRules } from './area-rules.ts';
import { departmentPageRules } from './page-words.ts';
import { areaRules, departmentRules, districtRules } from './schema.ts';

export const councilFiles = {
  departments: folder('departments', departmentRules),
  /** What stands on the page of each council. */
  departmentPage: file('department-page.yaml', departmentPageRules),
  districts: file('districts.yaml', districtRules),
  areas: file('postcode-areas.yaml', areaRules),
  /** What people type that is no council's own name. */
  areaNames: file('areas.yaml', areaNameRules),
};
export type CouncilContent = ContentOf<typeof councilFiles>;
