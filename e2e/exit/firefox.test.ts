import { everyRow } from './every-row.ts';

everyRow('Firefox');
