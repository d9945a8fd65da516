import type { LexAction, LexState } from './token-rules.ts';

interface SavedState {
  readonly state: LexState;
  readonly opened: number;
  readonly closed: number;
}

/** What a character means now, and what it will mean when that has ended: the states of Velocity's reader. */
export class LexStates {
  state: LexState = 'text';
  /** Within `#set(...)`. */
  inSet = false;
  private readonly saved: SavedState[] = [];
  private opened = 0;
  private closed = 0;
  private inComment = false;

  /** Goes back to what was before. False when nothing was. */
  pop(): boolean {
    const last = this.saved.pop();
    this.opened = last?.opened ?? 0;
    this.closed = last?.closed ?? this.closed;
    this.state = last?.state ?? 'text';
    return last !== undefined;
  }

  /** Does what a token does to the state; gives how many characters go back, to be read again. */
  act(action: LexAction): number {
    const isOutside = this.opened === 0 && !this.inSet;
    switch (action) {
      case 'dollar':
        this.begin('reference', ['reference']);
        break;
      case 'hash':
        this.begin('hash', ['reference', 'modifier']);
        break;
      case 'line comment':
        this.begin('line comment', ['reference']);
        this.inComment = true;
        break;
      case 'block comment':
      case 'formal comment':
      case 'text block':
        return this.beginComment(action);
      case 'end comment':
        this.inComment = false;
        this.pop();
        break;
      case 'index':
        this.push('index');
        break;
      case 'set':
        this.push('directive');
        this.inSet = true;
        this.opened += 1;
        break;
      case '(':
        this.opened += 1;
        if (this.state === 'modifier') this.state = 'arguments';
        break;
      case ')':
        this.closeBracket();
        break;
      case 'reference':
      case 'directive':
        this.state = action;
        break;
      case 'string':
        if (this.state === 'directive' && isOutside) this.pop();
        break;
      case 'integer':
        if (isOutside && this.state !== 'arguments' && this.state !== 'index') this.pop();
        break;
      case 'decimal':
        if (isOutside && this.state !== 'arguments') this.pop();
        break;
      case 'pop':
        this.pop();
        break;
      case 'dot':
        // The letter after the dot begins the next token.
        this.state = 'modifier';
        return 1;
      case 'nothing':
        this.pop();
        return 1;
    }
    return 0;
  }

  private push(state: LexState): void {
    this.saved.push({ state: this.state, opened: this.opened, closed: this.closed });
    this.opened = 0;
    this.state = state;
  }

  private begin(state: LexState, ending: readonly LexState[]): void {
    if (this.inComment) return;
    if (ending.includes(this.state)) this.pop();
    this.push(state);
  }

  private beginComment(state: LexState): number {
    if (this.inComment) return 0;
    this.push(state);
    this.inComment = true;
    // A formal comment was told by the character after it, which may end it.
    return state === 'formal comment' ? 1 : 0;
  }

  private closeBracket(): void {
    while (this.opened === 0) if (!this.pop()) return;
    if (this.opened === this.closed + 1) this.pop();
    else this.closed += 1;
  }
}
