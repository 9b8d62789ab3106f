import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../../all-content.ts';
import { say } from '../../../../interface.ts';
import { jsonFile } from '../../../../json-file.ts';
import { hsdsServices } from '../../../../logic/hsds-feed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  hsdsServices(content, say.contact).map((service) => ({
    params: { id: service.id },
    props: { service },
  }));

/** One whole service in the form of Open Referral UK. */
export const GET: APIRoute = ({ props }) => jsonFile(props['service']);
