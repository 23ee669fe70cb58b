/** For `drizzle-kit generate`: migrations are written from the tables in `server/db/schema`. */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: './server/db/schema/index.ts', out: './drizzle' });
