/** Said before anything is asked: what happens next, how long it usually takes, who decides, and whether one may ask. */

import type { KindIntroFieldsFragment } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';

export const kindIntroFields = graphql(`
  fragment KindIntroFields on RequestKindInfo {
    kind
    label
    description
    usualTime
    decidedBy
    available
    blockedBy { code message fix }
    states { name next }
  }
`);

const Fact = ({ icon, term, children }: { icon: IconName; term: string; children: string }) => (
  <div className="fact">
    <dt>
      <Icon name={icon} size={16} />
      {term}
    </dt>
    <dd>{children}</dd>
  </div>
);

export const KindIntro = ({ info }: { info: KindIntroFieldsFragment }) => (
  <>
    <dl className="facts">
      <Fact icon="arrowRight" term="What happens next">
        {info.states[0]?.next ?? ''}
      </Fact>
      <Fact icon="clock" term="Usual time">
        {info.usualTime}
      </Fact>
      <Fact icon="user" term="Who decides">
        {info.decidedBy}
      </Fact>
    </dl>
    {info.blockedBy && (
      <div className="blocked">
        <Alert tone="warning" title={info.blockedBy.message}>
          {info.blockedBy.fix} You can still ask for somebody who may: tick “This is for somebody else” below.
        </Alert>
      </div>
    )}
  </>
);
