import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // Forms of a signed-in person must come from our own pages; React Router refuses other origins with 400.
  allowedActionOrigins: [],
} satisfies Config;
