/** What a driver answers when it could not do it: `code` is one of the standard's. */
class WebDriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** An element, as it goes over the wire. */
export type ElementReference = Readonly<Record<string, string>>;

/** Key of the standard under which an element is told. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new WebDriverError(error, message);
  }
  return value;
}

/** A session of WebDriver (https://www.w3.org/TR/webdriver2/): only what the walks need. Each call throws a WebDriverError if the driver could not do it. */
export interface Session {
  readonly capabilities: Readonly<Record<string, string>>;
  /** Sends a command of the session. */
  command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Runs a function in the page. */
  run(source: string, ...values: unknown[]): Promise<unknown>;
  /** Sends a command to an element. */
  ask(method: 'GET' | 'POST', element: ElementReference, path: string, body?: object): Promise<unknown>;
}

/** Takes the address of a driver and what the browser should be; gives a session with it. */
export async function openSession(driver: string, wanted: object): Promise<Session> {
  const { sessionId, capabilities } = (await send('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: wanted },
  })) as { sessionId: string; capabilities: Readonly<Record<string, string>> };
  const command: Session['command'] = (method, path, body = {}) =>
    send(method, `${driver}/session/${sessionId}${path}`, method === 'POST' ? body : undefined);
  return {
    capabilities,
    command,
    run: (source, ...values) =>
      command('POST', '/execute/sync', {
        script: `return (${source}).apply(undefined, arguments)`,
        args: values,
      }),
    ask: (method, element, path, body) => command(method, `/element/${element[elementKey]}/${path}`, body),
  };
}
