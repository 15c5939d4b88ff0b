/**
 * What a command says: text for people on standard output, faults on standard error; or with `--json` one JSON object
 * on standard output, for editors and CI.
 */

/** Prints the result of a command. @param text what a person reads; nothing is printed when it is empty */
export function tell(json: boolean | undefined, value: object, text: string): void {
  if (json === true) console.log(JSON.stringify(value));
  else if (text !== '') console.log(text);
}

/** Prints a fault for a person; with `--json` the caller puts it into the object instead. */
export function complain(json: boolean | undefined, text: string): void {
  if (json !== true && text !== '') console.error(text);
}
