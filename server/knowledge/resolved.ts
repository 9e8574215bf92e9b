/** What entries gave once their references were followed. */
export interface Resolved<Draft> {
  readonly drafts: readonly Draft[];
  /** Local ids of passages whose words an entry names, but not rightly: what they gave isn't known. */
  readonly lostIn: readonly string[];
}
