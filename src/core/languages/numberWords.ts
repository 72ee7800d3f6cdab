/** How a language writes numbers and what they count. */
export interface NumberWords {
  /** `.` in Vietnamese and Italian, `,` in English. */
  readonly thousands: '.' | ',';
  readonly decimal: '.' | ',';
  /** `three` → 3, `hai mươi` → 20; keys of several words are joined by a space. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** `million` → 1e6, `tỷ` → 1e9. */
  readonly magnitudes: ReadonlyMap<string, number>;
}
