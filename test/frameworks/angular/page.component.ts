import type { ElementRef } from '@angular/core';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, ViewChild } from '@angular/core';
import type { PinResetGuide } from 'pin-reset-guide';
import type { Props } from '../adapter.ts';

@Component({
  selector: 'guide-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (page().isShown ?? true) {
      <pin-reset-guide
        #guide
        [attr.lang]="page().lang"
        [headingLevel]="page().headingLevel"
        [syncUrl]="page().syncUrl"
        [situation]="page().situation"
        [municipality]="page().municipality"
        (procedure-answer)="page().onAnswer?.($event)"
        (procedure-plan)="page().onPlan?.($event)"
      >
        @if (page().notice; as notice) {
          <p slot="notice">{{ notice }}</p>
        }
        {{ page().fallback }}
      </pin-reset-guide>
    }
  `,
})
export class PageComponent {
  readonly page = signal<Props>({});

  #guide: PinResetGuide | null = null;

  @ViewChild('guide')
  set guide(found: ElementRef<PinResetGuide> | undefined) {
    const guide = found?.nativeElement ?? null;
    if (guide === this.#guide) return;
    this.#guide = guide;
    this.page().ref?.(guide);
  }
}
