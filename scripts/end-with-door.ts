/** Has this command asked to stop once the door it came through (`bootstrap.mjs`) was killed the hard way. */
export function endWithDoor(): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // To listen on the channel is to wait for more on it, which would keep a finished command from ending.
  process.channel?.unref()
}
