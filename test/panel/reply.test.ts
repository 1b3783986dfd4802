import { knownFields } from '../../src/panel/templates/knownFields.ts';
import { reasonWords } from '../../src/panel/templates/reasonWords.ts';
import { callerSubject } from '../../src/panel/subject.ts';
import { adjustmentTextsWith } from '../../src/policy/pack/wordsWith.ts';
import { en } from '../../src/ui/wording/en.ts';
import { anAdjustmentCard } from '../builders/cards.ts';
import { theAddress } from '../builders/moments.ts';
import { aTemplate } from '../builders/templates.ts';

describe('why a template is offered', () => {
  const because = (reasons: Parameters<typeof reasonWords>[0]['reasons']) =>
    reasonWords({ template: aTemplate(), suggested: true, reasons }, [anAdjustmentCard()], adjustmentTextsWith({ adjustments: {} }), en.forms.templates);

  it('names the adjustment that was agreed', () => {
    expect(because(['firstReply', 'adjustmentAgreed'])).toBe('first reply, large print agreed');
  });

  it('says too why one is not suggested', () => {
    expect(because(['letterAlreadySent'])).toBe('a conduct letter is out already');
  });
});

describe('what a template may use without asking', () => {
  const link = (name: string) => ({ name, url: `https://www.aberllan.example/${name}` });
  const configuration = {
    council: { name: 'Aberllan County Council', timeZone: 'Europe/London', emailDomains: ['aberllan.example'] },
    links: { policy: link('policy'), complaints: link('complaints'), ombudsman: link('ombudsman') },
  };

  it('is never an address in place of a caller’s name', () => {
    const caller = callerSubject(theAddress('sian.pugh@example.org'));
    const known = knownFields(caller, 'Gwen Morris', configuration as Parameters<typeof knownFields>[2]);
    expect(known).toMatchObject({ 'customer.name': '', 'officer.name': 'Gwen Morris', 'complaints.url': 'https://www.aberllan.example/complaints' });
  });
});
