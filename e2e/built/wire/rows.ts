import { fileRows } from './file-rows.ts';
import { pathRows } from './path-rows.ts';
import { requestRows } from './request-rows.ts';
import type { Row } from './row.ts';

/** All that every server must answer in the same way. */
export const rows: readonly Row[] = [...fileRows, ...requestRows, ...pathRows];
