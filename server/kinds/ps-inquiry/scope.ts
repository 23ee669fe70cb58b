/**
 * The questions each made-to-measure service needs answered before a proposal: one place for their labels, inputs,
 * rules and which of them a proposal waits for. All may be left for later at intake. Pure; `form.ts` hands it on.
 */
import * as f from '../fields.ts';

const HOSTS = {
  AWS: 'Amazon Web Services',
  AZURE: 'Microsoft Azure',
  GCP: 'Google Cloud',
  ON_PREMISES: 'Own machines',
  OTHER: 'Elsewhere',
} as const;
const DESTINATIONS = {
  SAAS: 'Hosted',
  SELF_MANAGED_HA: 'Self-managed, highly available',
  SELF_MANAGED_SINGLE: 'Self-managed, one node',
} as const;
const PURPOSES = { NEW: 'New installation', SCALE_UP: 'Scale-up of an existing one' } as const;

export const SERVICE_TYPES = {
  SCM_MIGRATION: 'Migration of repositories',
  IMPLEMENTATION: 'Implementation',
  READINESS_CHECK: 'Readiness or health check',
  CI_MIGRATION: 'Migration of pipelines',
  GENERAL_SERVICES: 'Other services',
} as const;

/** How a page asks for it. */
export type ScopeInput = 'text' | 'number' | 'yesno' | 'choice';
const text = (label: string) => ({ ...f.field(label, f.optionalLine({ max: 500 })), input: 'text' as ScopeInput });
const number = (label: string) => ({ ...f.field(label, f.optionalCount()), input: 'number' as ScopeInput });
const yesNo = (label: string) => ({ ...f.field(label, f.optionalFlag()), input: 'yesno' as ScopeInput });
const choice = <O extends f.Options>(label: string, options: O) => ({
  ...f.field(label, f.optionalChoice(options)),
  input: 'choice' as ScopeInput,
  options,
});

export const migrationFields = {
  sources: text('What it is moved from'),
  destination: choice('Where to', DESTINATIONS),
  sourceVersion: text('Version moved from'),
  destinationVersion: text('Version moved to'),
  users: number('Users'),
  portfolios: number('Portfolios or groups'),
  repositories: number('Repositories'),
  repositoriesOver5Gb: number('Repositories over 5 GB'),
  ciSystems: text('CI/CD systems in use'),
  ciJobs: number('CI jobs'),
  registrySizeGb: number('Registry size in GB'),
  ssoProvider: text('Identity provider for single sign-on'),
  sourceOs: text('Operating system moved from'),
  databaseVersion: text('Database and version moved from'),
};
export const implementationFields = {
  purpose: choice('New or scale-up', PURPOSES),
  expectedUsers: number('Users expected'),
  highAvailability: yesNo('High availability'),
  geoOrDisasterRecovery: yesNo('Replication to other regions or disaster recovery'),
  infrastructureAsCode: text('Preferred infrastructure as code'),
  host: choice('Where it will run', HOSTS),
  kubernetes: text('Kubernetes flavour and skill'),
  operatingSystem: text('Operating system'),
  appliances: text('Appliances such as load balancers'),
  airGapped: yesNo('No way to the internet'),
  proxy: text('Proxies'),
  certificates: text('Who issues certificates'),
  encryptionBetweenComponents: yesNo('Encryption between components'),
  gitStorage: text('Storage for repositories under high availability'),
  hypervisor: text('Hypervisor'),
};
export const readinessFields = {
  host: choice('Where it runs', HOSTS),
  architectureDiagram: yesNo('Diagram of the architecture exists'),
  testEnvironment: yesNo('Test environment exists'),
  monitoring: text('Monitoring'),
  knownIssues: text('Known issues'),
  licences: number('Licences held'),
  activeUsers: number('Active users now'),
  activeUsersInOneYear: number('Active users in a year'),
};
export const ciMigrationFields = {
  instances: number('Instances'),
  location: text('Where they run'),
  jobs: number('Jobs'),
  users: number('Users'),
  repositories: number('Repositories'),
  plugins: text('Plugins in use'),
  executorTypes: text('Types of executors'),
  automation: text('Automation around it'),
};
export const generalFields = {
  currentUsers: number('Users now'),
  plannedUsers: number('Users planned'),
  goals: text('Goals'),
  toolsReplaced: text('Tools replaced'),
  integrations: text('Integrations'),
  targetArchitecture: text('Architecture aimed at'),
  version: text('Version in use'),
};

/** The parts of the form, by the name of their answers. */
export const SCOPES = {
  migration: { serviceType: 'SCM_MIGRATION', fields: migrationFields },
  implementation: { serviceType: 'IMPLEMENTATION', fields: implementationFields },
  readiness: { serviceType: 'READINESS_CHECK', fields: readinessFields },
  ciMigration: { serviceType: 'CI_MIGRATION', fields: ciMigrationFields },
  general: { serviceType: 'GENERAL_SERVICES', fields: generalFields },
} as const;
export type ScopeName = keyof typeof SCOPES;
export const SCOPE_NAMES = Object.keys(SCOPES) as ScopeName[];

export type Scopes = { [N in ScopeName]: f.AnswersOf<(typeof SCOPES)[N]['fields']> | null };

/** Questions that do not arise: what a proposal need not wait for, given the other answers. */
function doesNotArise(scope: ScopeName, name: string, scopes: Partial<Scopes>): boolean {
  if (scope === 'migration') return name === 'destinationVersion' && scopes.migration?.destination === 'SAAS';
  if (scope === 'implementation') {
    if (name === 'gitStorage') return scopes.implementation?.highAvailability === false;
    if (name === 'hypervisor') return !['ON_PREMISES', 'OTHER', undefined, null].includes(scopes.implementation?.host);
  }
  return false;
}

export interface MissingScope {
  /** Path below `answers`. */
  path: [ScopeName, string];
  service: string;
  label: string;
}

/** Answers a proposal still waits for, in the form's order. */
export function missingScope(serviceTypes: readonly string[], scopes: Partial<Scopes>): MissingScope[] {
  return SCOPE_NAMES.filter((scope) => serviceTypes.includes(SCOPES[scope].serviceType)).flatMap((scope) =>
    Object.entries(SCOPES[scope].fields)
      .filter(([name]) => {
        const given: Record<string, unknown> = scopes[scope] ?? {};
        return (given[name] ?? null) === null && !doesNotArise(scope, name, scopes);
      })
      .map(([name, { label }]) => ({
        path: [scope, name] as [ScopeName, string],
        service: SERVICE_TYPES[SCOPES[scope].serviceType],
        label,
      })),
  );
}
