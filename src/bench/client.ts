import { Agent, type ClientRequest, request } from 'node:http';

/** Asks over HTTP, on connections that stay open. */
export class Client {
  readonly #agent: Agent;

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sends a body and gives the answer's text. `onSent` gets the request, for whoever means to leave before the answer. */
  post(url: string, body: string, onSent?: (sent: ClientRequest) => void): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
      onSent?.(sent);
    });
  }

  /** Closes the connections. */
  close(): void {
    this.#agent.destroy();
  }
}
