/** Grants a role, or changes its clearance. A person seen for the first time is added by their address. */
import { type FormEvent, useState } from 'react';
import type { Role } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { SelectInput } from '../ui/SelectInput.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { roles, roleWords } from './roles.ts';

const grantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      person { ...PersonWithGrants }
      userErrors { code message field }
    }
  }
`);

export interface GrantDialogProps {
  open: boolean;
  onClose: () => void;
  /** Fixed when given. */
  email?: string;
  /** Fixed when given: a change of clearance. */
  role?: Role | undefined;
  clearance?: boolean | undefined;
}

export function GrantDialog(props: GrantDialogProps) {
  const title = props.role
    ? `${props.clearance ? 'Give' : 'Take'} clearance: ${roleWords[props.role].label}`
    : 'Grant a role';
  return (
    <Dialog open={props.open} title={title} onClose={props.onClose}>
      <GrantForm {...props} />
    </Dialog>
  );
}

function GrantForm({
  onClose,
  email: fixedEmail,
  role: fixedRole,
  clearance: firstClearance = false,
}: GrantDialogProps) {
  const [grant, { pending }] = useMutation(grantRole);
  const [email, setEmail] = useState(fixedEmail ?? '');
  const [role, setRole] = useState<Role | ''>(fixedRole ?? '');
  const [clearance, setClearance] = useState(firstClearance);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!role) return setErrors({ role: 'Choose a role.' });
    const outcome = await grant({ email: email.trim(), role, restrictedClearance: clearance });
    setErrors(Object.fromEntries(outcome.userErrors.map((error) => [error.field[0] ?? 'whole', error.message])));
    if (!outcome.ok) return;
    announce(`${outcome.payload.person?.name ?? email}: ${roleWords[role].label}${clearance ? ', cleared' : ''}.`);
    onClose();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {errors.whole && (
        <Alert tone="error" live>
          {errors.whole}
        </Alert>
      )}
      {fixedEmail ? (
        <p>
          For <strong>{fixedEmail}</strong>
        </p>
      ) : (
        <TextInput
          label="Their address"
          type="email"
          value={email}
          error={errors.email}
          onChange={(event) => setEmail(event.target.value)}
        />
      )}
      {!fixedRole && (
        <SelectInput
          label="Role"
          placeholder="Choose a role"
          hint={role ? roleWords[role].hint : undefined}
          value={role}
          error={errors.role}
          choices={roles.map((one) => ({ value: one, label: roleWords[one].label }))}
          onChange={(event) => setRole(event.target.value as Role | '')}
        />
      )}
      <Checkbox
        label="Cleared for restricted requests"
        hint="Reaches US public sector requests: lists, search and mails. Check the clearance first."
        checked={clearance}
        error={errors.restrictedClearance}
        onChange={(event) => setClearance(event.target.checked)}
      />
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" pending={pending}>
          {fixedRole ? 'Save' : 'Grant'}
        </Button>
      </DialogActions>
    </form>
  );
}
