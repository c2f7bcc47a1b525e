/** The program and its words, from the setting `yuezhang.command`; the transport adds `--stdio`. */
export function serverCommand(setting) {
  const words = Array.isArray(setting) ? setting.filter(word => typeof word === 'string' && word.length > 0) : [];
  const [command, ...first] = words.length > 0 ? words : ['yuezhang'];
  return { command, args: [...first, 'language-server'] };
}
