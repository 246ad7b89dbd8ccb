import { createServer } from 'node:net';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // An address family that the machine lacks takes no port.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'),
    );
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => {
      server.close(() => resolve(true));
    });
  });
}

/** Nobody listens on the port, on any address of this machine. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** checkPorts fails in one sentence when a port that the platform will use is taken or named twice. */
export async function checkPorts(settings: Settings): Promise<void> {
  const wanted: [name: string, port: number][] = [
    ['PORT', settings.PORT],
    ['API_PORT', settings.API_PORT],
  ];
  if (settings.SMTP_URL === undefined) wanted.push(['MAIL_PORT', settings.MAIL_PORT]);
  const seen = new Map<number, string>();
  for (const [name, port] of wanted) {
    const other = seen.get(port);
    if (other !== undefined) {
      throw new Failure(
        `${other} và ${name} cùng là ${port}; hãy đặt hai cổng khác nhau (two settings name one port).`,
      );
    }
    seen.set(port, name);
    if (!(await isFree(port))) {
      throw new Failure(
        `Cổng ${port} đang có chương trình khác dùng; hãy dừng chương trình ấy hoặc đặt ${name} sang cổng khác, ví dụ ${name}=${port + 100} npm start (port ${port} is taken).`,
      );
    }
  }
}
