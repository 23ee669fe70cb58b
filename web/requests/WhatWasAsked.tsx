/** The answers as given, with a way to change them or the reason why not. */
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../ui/Button.tsx';
import type { OneRequest } from './kindViews.ts';

export function WhatWasAsked({ request, children }: { request: OneRequest; children: ReactNode }) {
  const { canEdit, editBlockedBy } = request.permissions;
  return (
    <section className="card" aria-labelledby="asked-heading">
      <div className="section-head">
        <h2 id="asked-heading">What was asked</h2>
        {canEdit ? (
          <ButtonLink href={`/requests/${request.key}/edit`} size="small" variant="quiet" icon="edit">
            Edit
          </ButtonLink>
        ) : (
          editBlockedBy && (
            <Button
              size="small"
              variant="quiet"
              icon="edit"
              blockedBy={`${editBlockedBy.message} ${editBlockedBy.fix}`}
            >
              Edit
            </Button>
          )
        )}
      </div>
      {children}
    </section>
  );
}
