/** How the desk did. */
import { DeskFrame } from '../DeskFrame.tsx';

export default function ReportsPage() {
  return (
    <DeskFrame current="/desk/reports" title="Reports">
      {null}
    </DeskFrame>
  );
}
