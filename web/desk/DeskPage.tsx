/** Desk. */
import { Page } from '../shell/Page.tsx';

export default function DeskPage() {
  return <Page title="Desk">{null}</Page>;
}
