/** Standard services: lines of the catalogue with their list prices, and the total as it grows. */
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { inquiryOptions, LINES_MAX } from '../../../server/kinds/ps-inquiry/form.ts';
import { AdviceFor } from '../../intake/advice.tsx';
import { Chapter, CheckAnswer, CountAnswer, choicesOf, SelectAnswer, useProblemAt } from '../../intake/inputs.tsx';
import { focusOn, idOf } from '../../intake/names.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { serviceChoices } from './choices.ts';
import { blankLine, type InquiryValues, modeFor, type Service } from './setup.ts';
import { onTop, sayMoney, totalOf } from './total.ts';

export function Order({ services }: { services: Service[] }) {
  const { fields, append, remove } = useFieldArray({ name: 'lines' });
  const lines = (useWatch({ name: 'lines' }) ?? []) as InquiryValues['lines'];
  const problem = useProblemAt('lines');
  const leave = (i: number) => {
    remove(i);
    focusOn('lines');
  };
  return (
    <Chapter
      legend="The order"
      hint="Standard services are delivered as described in the catalogue. Anything else is a custom service."
    >
      <div id={idOf('lines')} tabIndex={-1} className="order">
        <ol className="order-lines" aria-label="Services ordered">
          {fields.map((field, i) => (
            <OrderLine
              key={field.id}
              index={i}
              services={services}
              line={lines[i] ?? blankLine}
              onRemove={fields.length > 1 ? () => leave(i) : null}
            />
          ))}
        </ol>
        <FieldError id={`${idOf('lines')}-error`} error={problem} />
        <AdviceFor name="lines" />
        <div className="order-foot">
          <Button
            size="small"
            icon="plus"
            blockedBy={fields.length >= LINES_MAX ? `One inquiry takes at most ${LINES_MAX} services.` : null}
            onClick={() => append(blankLine)}
          >
            Add a service
          </Button>
          <OrderTotal lines={lines} services={services} />
        </div>
      </div>
      <CheckAnswer name="serviceDescriptionReviewed" label="The customer and I went through the service descriptions" />
      <CheckAnswer name="partnerSale" label="A partner sells it" />
    </Chapter>
  );
}

function OrderTotal({ lines, services }: { lines: InquiryValues['lines']; services: Service[] }) {
  const total = totalOf(lines, services);
  const extra = onTop(total);
  if (total.amountMinor === null && !extra) return null;
  return (
    <p className="order-total" aria-live="polite">
      <span className="muted small">List price</span>
      <strong>{total.amountMinor === null ? 'On request' : sayMoney(total.amountMinor, total.currency)}</strong>
      {extra && <span className="muted small">{extra}</span>}
    </p>
  );
}

interface OrderLineProps {
  index: number;
  services: Service[];
  line: InquiryValues['lines'][number];
  onRemove: (() => void) | null;
}

function OrderLine({ index, services, line, onRemove }: OrderLineProps) {
  const { setValue } = useFormContext();
  const service = services.find((s) => s.sku === line.sku);
  const mode = service?.modes.find((m) => m.mode === line.deliveryMode);
  const modes = choicesOf(inquiryOptions.deliveryMode).filter(
    ({ value }) => !service || service.modes.some((m) => m.mode === value),
  );
  const follow = (sku: string) => {
    const next = services.find((s) => s.sku === sku);
    setValue(`lines.${index}.deliveryMode`, modeFor(next, line.deliveryMode));
    if (!(next?.isCourse && next.classSize)) setValue(`lines.${index}.extraSeats`, '0');
  };
  const at = (name: string) => `lines.${index}.${name}`;
  return (
    <li className="order-line">
      <div
        className="order-service"
        onChange={(event) => event.target instanceof HTMLSelectElement && follow(event.target.value)}
      >
        <SelectAnswer
          name={at('sku')}
          label={`Service ${index + 1}`}
          placeholder="Choose a service"
          choices={serviceChoices(services, line.sku)}
        />
      </div>
      {onRemove && (
        <Button variant="quiet" icon="trash" aria-label={`Remove service ${index + 1}`} onClick={onRemove} />
      )}
      <div className="order-details">
        <CountAnswer name={at('quantity')} label="Quantity" place="" />
        <SelectAnswer
          name={at('deliveryMode')}
          label="Delivery"
          choices={modes}
          {...(modes.length > 1 ? { placeholder: 'Choose' } : {})}
        />
        {service?.isCourse && service.classSize !== null && (
          <CountAnswer name={at('extraSeats')} label="Extra seats" place="" />
        )}
      </div>
      {service && mode && (
        <p className="order-says">
          {mode.price ? `${mode.price.formatted} per ${service.unit}` : 'Quoted on request'}
          {mode.travelExtra && ', travel on top'} · {mode.duration}
          {service.classSize !== null && ` · up to ${service.classSize} people`}
        </p>
      )}
    </li>
  );
}
