/** Takes a role away, after asking: what the person loses is said first. */
import { useState } from 'react';
import type { PersonWithGrantsFragment, Role } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { useMutation } from '../graphql/useMutation.ts';
import { Alert } from '../ui/Alert.tsx';
import { announce } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/Dialog.tsx';
import { roleWords } from './roles.ts';

const revokeRole = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      person { ...PersonWithGrants }
      userErrors { code message field }
    }
  }
`);

export interface RevokeDialogProps {
  /** Null: closed. */
  role: Role | null;
  person: PersonWithGrantsFragment;
  onClose: () => void;
}

export function RevokeDialog({ role, person, onClose }: RevokeDialogProps) {
  const [revoke, { pending }] = useMutation(revokeRole);
  const [problem, setProblem] = useState<string>();
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const act = async () => {
    if (!role) return;
    const outcome = await revoke({ personId: person.id, role });
    setProblem(outcome.userErrors[0]?.message);
    if (!outcome.ok) return;
    announce(`${person.name} is no longer ${roleWords[role].label.toLowerCase()}.`);
    close();
  };
  return (
    <Dialog open={role !== null} title={role ? `Revoke: ${roleWords[role].label}?` : ''} onClose={close} width="28rem">
      <div className="stack">
        {problem && (
          <Alert tone="error" live>
            {problem}
          </Alert>
        )}
        <p>
          {person.name} loses at once what the role allows. Requests assigned to them stay assigned. The change is kept
          in the history.
        </p>
      </div>
      <DialogActions>
        <Button onClick={close}>Keep it</Button>
        <Button variant="danger" pending={pending} onClick={act}>
          Revoke
        </Button>
      </DialogActions>
    </Dialog>
  );
}
