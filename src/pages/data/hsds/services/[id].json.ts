import type { APIRoute, GetStaticPaths } from 'astro';
import { storedContent } from '../../../../content/store.ts';
import { jsonResponse } from '../../../../open-data/json-response.ts';
import { hsdsServices } from '../../../../open-data/hsds-feed.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const content = storedContent();
  return hsdsServices(content, content.say.contact).map((service) => ({
    params: { id: service.id },
    props: { service },
  }));
};

/** One service in full, as Open Referral UK describes it. */
export const GET: APIRoute = ({ props }) => jsonResponse(props['service']);
