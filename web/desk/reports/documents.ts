/** What the reports page reads. */
import { graphql } from '../../graphql/generated/index.ts';

export const reportQuery = graphql(`
  query DeskReport($from: LocalDate!, $to: LocalDate!, $kind: RequestKind) {
    deskReport(from: $from, to: $to, kind: $kind) {
      timezone
      flow { month kind inflow outflow open }
      durations { month kind measure count p50Minutes p80Minutes p95Minutes }
      timeInState { kind state { name label category } count p50Hours p80Hours now }
      clocks { month kind target met breached }
    }
  }
`);
