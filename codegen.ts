/** Generates the resolvers' types for the server and typed documents for the SPA, both committed and checked fresh. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: { input: 'Date', output: 'Date' },
  LocalDate: 'string',
  EmailAddress: 'string',
  URL: 'string',
  TimeZone: 'string',
  SafeInt: 'number',
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'server/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        contextType: './context.ts#GraphQLContext',
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars,
        mappers: {
          Person: '../db/schema/index.ts#PersonRow',
          RoleGrant: '../db/schema/index.ts#RoleGrantRow',
          GrantEvent: '../db/schema/index.ts#GrantEventRow',
          Viewer: '../ctx.ts#Actor',
          SignInSession: '../db/schema/index.ts#SignInSessionRow',
          Offering: '../db/schema/index.ts#OfferingRow',
          OfferingMode: '../db/schema/index.ts#OfferingModeRow',
          ClassSession: '../db/schema/index.ts#ClassSessionRow',
          Request: '../db/schema/index.ts#RequestRow',
          TrainingSessionRequest: '../db/schema/index.ts#RequestRow',
          AuditAttendanceRequest: '../db/schema/index.ts#RequestRow',
          PsInquiry: '../db/schema/index.ts#RequestRow',
          TrainingSessionAnswers: '../kinds/training-session/form.ts#TrainingAnswers',
          AuditAttendanceAnswers: '../kinds/audit-attendance/form.ts#AuditAnswers',
          PsInquiryAnswers: '../kinds/ps-inquiry/form.ts#InquiryAnswers',
          OrderLine: '../kinds/ps-inquiry/form.ts#InquiryLine',
          RequestEvent: '../db/schema/index.ts#EventRow',
          RequestConnection: './requestFields.ts#RequestPage',
          Delivery: '../db/schema/index.ts#DeliveryRow',
        },
      },
    },
    'web/graphql/generated/': {
      documents: ['web/**/*.{ts,tsx}', '!web/graphql/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        scalars: { ...scalars, DateTime: 'string' },
      },
    },
  },
  ignoreNoDocuments: true,
};
export default config;
