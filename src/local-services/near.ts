import type { Nation } from '../authoring/fields.ts';
import type { Helpline, HelplineContent } from '../helplines/schema.ts';
import { compareText } from '../text/compare.ts';
import {
  localKinds,
  type LocalRoute,
  type LocalService,
  type LocalServiceContent,
} from './schema.ts';

/** A way to find a service: a helpline with its number, or a list on the web. */
export type Route =
  | { readonly finds: string; readonly helpline: Helpline }
  | { readonly finds: string; readonly name: string; readonly website: string };

/**
 * What a council's page shows of help near there: its own services, in the order of their kinds and
 * then of their names, and the ways to find one in its nation.
 *
 * @param council the name of a file in content/councils
 */
export function helpNear(
  council: string,
  nation: Nation,
  {
    localServices,
    localRoutes,
    helplines,
  }: LocalServiceContent & Pick<HelplineContent, 'helplines'>,
): { readonly services: readonly LocalService[]; readonly routes: readonly Route[] } {
  const routeOf = ({ finds, helpline: id, name, website }: LocalRoute): Route[] => {
    const helpline = helplines.get(id ?? '');
    if (helpline) return [{ finds, helpline }];
    return name === undefined || website === undefined ? [] : [{ finds, name, website }];
  };
  return {
    services: [...localServices.values()]
      .filter(({ councils }) => councils.includes(council))
      .sort(
        (a, b) =>
          localKinds.indexOf(a.kind) - localKinds.indexOf(b.kind) || compareText(a.name, b.name),
      ),
    routes: localRoutes.filter(({ nations }) => nations.includes(nation)).flatMap(routeOf),
  };
}
