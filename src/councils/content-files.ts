import { file, folder, type ContentOf } from '../authoring/content-files.ts';
import { postcodeTableSchema } from '../postcodes/table-schema.ts';
import { areaSchema } from './area-schema.ts';
import { councilPageSchema } from './page-words.ts';
import { councilSchema, diallingCodeSchema, districtSchema, postcodeAreaSchema } from './schema.ts';

export const councilFiles = {
  councils: folder('councils', councilSchema),
  /** The words on the page of every council. */
  councilPage: file('council-page.yaml', councilPageSchema),
  districts: file('districts.yaml', districtSchema),
  diallingCodes: file('dialling-codes.yaml', diallingCodeSchema),
  areas: file('postcode-areas.yaml', postcodeAreaSchema),
  /** Where postcodes begin, for a site without a postcode index. Made by a command. */
  postcodeTable: file('postcode-table.yaml', postcodeTableSchema),
  /** Names that people type which are not a council's own. */
  areaNames: file('areas.yaml', areaSchema),
};
export type CouncilContent = ContentOf<typeof councilFiles>;
