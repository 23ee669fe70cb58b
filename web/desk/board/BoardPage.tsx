/** One kind as a board: a column for each state of its lifecycle; kind, filters and columns are in the address. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { DeskFrame } from '../DeskFrame.tsx';
import { Board } from './Board.tsx';
import { BoardBar } from './BoardBar.tsx';
import { type BoardAddress, readBoard, writeBoard } from './boardAddress.ts';
import './Board.css';

const BoardKeys = lazy(() => import('./BoardKeys.tsx'));

export default function BoardPage() {
  const [keys, setKeys] = useState(false);
  const search = useSearch();
  const [, navigate] = useLocation();
  const board = useMemo(() => readBoard(search), [search]);
  const change = (next: Partial<BoardAddress>, replace = false) =>
    navigate(`/desk/board${writeBoard({ ...readBoard(window.location.search), ...next })}`, { replace });
  return (
    <DeskFrame
      current="/desk/board"
      title="Board"
      actions={
        <Button size="small" variant="quiet" icon="question" onClick={() => setKeys(true)}>
          Keys
        </Button>
      }
    >
      <div className="board-page">
        <BoardBar board={board} onChange={change} />
        <Board key={board.filters.kind} board={board} onChange={change} onKeys={() => setKeys(true)} />
      </div>
      {keys && (
        <Suspense fallback={null}>
          <BoardKeys onClose={() => setKeys(false)} />
        </Suspense>
      )}
    </DeskFrame>
  );
}
