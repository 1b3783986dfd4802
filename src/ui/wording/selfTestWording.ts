import type { HostCapability } from '../../ports/hostCapability.ts';
import type { Scope } from '../../ports/identity.ts';
import type { Mender, PointId, TestLine, TestPart, TestReason } from '../../ports/selfTest.ts';

export interface SelfTestWording {
  readonly heading: string;
  readonly what: string;
  readonly running: string;
  readonly again: string;
  readonly allow: string;
  readonly allowWhat: (scope: string) => string;
  readonly broken: string;
  readonly summary: (count: Readonly<Record<TestLine['state'], number>>) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly failing: string;
  readonly untried: string;
  readonly part: Readonly<Record<TestPart, string>>;
  readonly state: Readonly<Record<TestLine['state'], string>>;
  readonly point: Readonly<Record<PointId, string>>;
  /** What the app does where it does not work, or until somebody has tried it. */
  readonly meanwhile: Readonly<Record<PointId, string>>;
  readonly mender: Readonly<Record<Mender, string>>;
  readonly reason: Readonly<Record<TestReason, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly capability: Readonly<Record<HostCapability, string>>;
}
