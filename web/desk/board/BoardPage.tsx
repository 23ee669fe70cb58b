/** One kind as a board: a column for each state. */
import { DeskFrame } from '../DeskFrame.tsx';

export default function BoardPage() {
  return (
    <DeskFrame current="/desk/board" title="Board">
      {null}
    </DeskFrame>
  );
}
