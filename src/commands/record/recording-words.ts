/** Said before anything is called. */
export const recordingWords =
  'Recording: requests that no stub answers go to the real systems behind the actions, and may change data there.\n\n';
