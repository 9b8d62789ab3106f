import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../../content/store.ts';
import { say } from '../../../../content/interface-words.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { hsdsServices } from '../../../../open-data/hsds-feed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  hsdsServices(content, say.contact).map((service) => ({
    params: { id: service.id },
    props: { service },
  }));

/** One whole service in the form of Open Referral UK. */
export const GET: APIRoute = ({ props }) => jsonResponse(props['service']);
