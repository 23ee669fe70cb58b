/** Which of many were refused, each with its reason. They stay selected. */
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import type { Outcome } from './BulkBar.tsx';

export const Outcomes = ({ refused, onClose }: { refused: readonly Outcome[]; onClose: () => void }) => (
  <Dialog
    open
    title={`${refused.length} ${refused.length === 1 ? 'request was' : 'requests were'} not changed`}
    onClose={onClose}
  >
    <p className="muted">They stay selected, so that you can try something else. The others are done.</p>
    <ul className="bulk-refused">
      {refused.map(({ requestId, request, userErrors }) => (
        <li key={requestId}>
          <strong>{request ? `${request.key} · ${request.title}` : 'A request that is no longer there for you'}</strong>
          <span>{userErrors.map(({ message }) => message).join(' ')}</span>
        </li>
      ))}
    </ul>
    <DialogActions>
      <Button variant="primary" onClick={onClose}>
        Close
      </Button>
    </DialogActions>
  </Dialog>
);
