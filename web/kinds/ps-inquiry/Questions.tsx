/** The questions of an inquiry: what it is about first, then just the questions of that. */
import { useWatch } from 'react-hook-form';
import { inquiryOptions } from '../../../server/kinds/ps-inquiry/form.ts';
import {
  CardsAnswer,
  Chapter,
  CheckAnswer,
  choicesOf,
  DayAnswer,
  LongAnswer,
  Pair,
  SelectAnswer,
  TextAnswer,
} from '../../intake/inputs.tsx';
import { today } from '../../intake/outcome.ts';
import { Custom } from './Custom.tsx';
import { serviceChoices } from './choices.ts';
import { Order } from './Order.tsx';
import type { InquiryValues, Service } from './setup.ts';

export const TypeChapter = () => (
  <div className="chapter chapter-type">
    <CardsAnswer
      name="inquiryType"
      legend="What is it about?"
      choices={choicesOf(inquiryOptions.inquiryType, {
        GENERAL: 'What we offer, what it costs, how it works.',
        STANDARD: 'From the catalogue, delivered as described.',
        CUSTOM: 'Made to measure: we scope it and write a proposal.',
        LEAD_TIME: 'When work could start, as far as we can tell.',
      })}
    />
  </div>
);

export function Questions({ services }: { services: Service[] }) {
  const values = useWatch() as InquiryValues;
  const type = values.inquiryType;
  if (type === '') return null;
  return (
    <>
      {type === 'GENERAL' && <Question />}
      {type === 'STANDARD' && <Order services={services} />}
      {type === 'CUSTOM' && <Custom />}
      {type === 'LEAD_TIME' && <LeadTime services={services} />}
      <Customer type={type} />
      <Chapter legend="About the inquiry">
        <TextAnswer
          name="summary"
          label="Summary"
          hint="One line: it names your inquiry wherever it is shown."
          maxLength={160}
        />
        <SelectAnswer
          name="inquirerRole"
          label="What do you do?"
          placeholder="Choose"
          choices={choicesOf(inquiryOptions.inquirerRole)}
        />
      </Chapter>
    </>
  );
}

const Question = () => (
  <Chapter legend="Your question">
    <LongAnswer name="question" label="Question" hint="With what we need to know to answer it." rows={5} limit={5000} />
    <SelectAnswer name="topic" label="Topic" choices={choicesOf(inquiryOptions.topic)} />
  </Chapter>
);

const LeadTime = ({ services }: { services: Service[] }) => (
  <Chapter
    legend="What should start?"
    hint="Choose a service or say it in words: one of the two is enough, both are fine."
  >
    <SelectAnswer
      name="leadTimeSku"
      label="Service"
      placeholder="Not in the catalogue"
      choices={serviceChoices(services)}
    />
    <TextAnswer name="leadTimeSubject" label="Service or project in words" />
    <DayAnswer name="hopedForDate" label="Hoped-for start" optional min={today()} />
    <CheckAnswer name="signed" label="The contract is signed" />
  </Chapter>
);

function Customer({ type }: { type: string }) {
  const general = type === 'GENERAL';
  const product = type === 'STANDARD' || type === 'CUSTOM';
  return (
    <Chapter legend="The customer">
      <Pair>
        <TextAnswer name="customerName" label="Customer" optional={general} autoComplete="organization" />
        <TextAnswer name="opportunityId" label="Opportunity number" optional />
        <SelectAnswer name="region" label="Region" placeholder="Choose" choices={choicesOf(inquiryOptions.region)} />
        <SelectAnswer name="segment" label="Segment" placeholder="Choose" choices={choicesOf(inquiryOptions.segment)} />
        <SelectAnswer name="dealStage" label="Deal stage" choices={choicesOf(inquiryOptions.dealStage)} />
        <DayAnswer name="desiredStart" label="Desired start" optional min={today()} place="" />
        <SelectAnswer
          name="deploymentType"
          label="How do they run the product?"
          optional={!product}
          placeholder={product ? 'Choose' : 'Not known'}
          choices={choicesOf(inquiryOptions.deploymentType)}
        />
        <SelectAnswer
          name="licenceTier"
          label="Licence tier"
          optional={!product}
          placeholder={product ? 'Choose' : 'Not known'}
          choices={choicesOf(inquiryOptions.licenceTier)}
        />
      </Pair>
      <CheckAnswer name="partnerInvolved" label="A partner is involved" />
    </Chapter>
  );
}
