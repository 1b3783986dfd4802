/** The digests kept on this device of everybody the register or a colleague's note knows of. Names and addresses are not in it. */
export interface DeviceIndex {
  /** What it says is not relied on until it has been read again: the person wants to know anew. */
  expire(): void;
  /** Whether this device holds it. */
  kept(): Promise<boolean>;
  /** Removes it; it comes back with the next sender that is asked about. False where the device does not let go of it. */
  forget(): Promise<boolean>;
}
