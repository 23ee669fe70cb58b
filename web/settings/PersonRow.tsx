/** One person: their grants at a glance; opened, each with its origin, the acts on it, and the history of changes. */
import { useState } from 'react';
import type { PersonWithGrantsFragment, Role } from '../graphql/generated/graphql.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Time } from '../ui/Time.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { GrantHistory } from './GrantHistory.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';
import { roleWords } from './roles.ts';

export function PersonRow({ person }: { person: PersonWithGrantsFragment }) {
  const [open, setOpen] = useState(false);
  const [granting, setGranting] = useState<{ role?: Role; clearance?: boolean } | null>(null);
  const [revoking, setRevoking] = useState<Role | null>(null);
  return (
    <li className="person">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Avatar name={person.name} size={32} />
          <span className="grow">
            <strong>{person.name}</strong> <span className="muted small person-email">{person.email}</span>
          </span>
          <span className="row person-roles">
            {person.grants.map((grant) => (
              <Badge
                key={grant.role}
                tone={grant.restrictedClearance ? 'accent' : 'neutral'}
                icon={grant.restrictedClearance ? 'lock' : undefined}
              >
                {roleWords[grant.role].label}
                {grant.restrictedClearance && <span className="sr-only">, cleared for restricted requests</span>}
              </Badge>
            ))}
            {person.grants.length === 0 && <span className="muted small">No role</span>}
          </span>
          <Icon name="chevronDown" className="person-chevron" />
        </summary>
        {open && (
          <div className="stack person-detail">
            <ul className="grants">
              {person.grants.map((grant) => (
                <li key={grant.role}>
                  <span className="grow">
                    <strong>{roleWords[grant.role].label}</strong>
                    {grant.restrictedClearance && (
                      <Badge tone="accent" icon="lock">
                        cleared
                      </Badge>
                    )}
                    <span className="muted small grant-origin">
                      Granted <Time at={grant.grantedAt} /> by {grant.grantedBy?.name ?? 'the configuration'}
                    </span>
                  </span>
                  <Button
                    size="small"
                    onClick={() => setGranting({ role: grant.role, clearance: !grant.restrictedClearance })}
                  >
                    {grant.restrictedClearance ? 'Take clearance' : 'Give clearance'}
                  </Button>
                  <Button size="small" onClick={() => setRevoking(grant.role)}>
                    Revoke
                  </Button>
                </li>
              ))}
            </ul>
            <div>
              <Button size="small" icon="plus" onClick={() => setGranting({})}>
                Grant a role
              </Button>
            </div>
            <GrantHistory personId={person.id} />
          </div>
        )}
      </details>
      <GrantDialog
        open={granting !== null}
        onClose={() => setGranting(null)}
        email={person.email}
        role={granting?.role}
        clearance={granting?.clearance}
      />
      <RevokeDialog role={revoking} person={person} onClose={() => setRevoking(null)} />
    </li>
  );
}
