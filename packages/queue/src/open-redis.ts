import { Redis, type RedisOptions } from 'ioredis';

/** RedisClients are a client and those that BullMQ duplicates from it. */
export interface RedisClients {
  client: Redis;
  /** disconnect ends all of them, whatever they are doing; what waits for an answer fails. */
  disconnect(): void;
}

/** openRedis makes clients that do end when they are disconnected. */
export function openRedis(url: string, options: RedisOptions): RedisClients {
  const clients: Redis[] = [];
  const adopt = (client: Redis): Redis => {
    endWhenDisconnected(client);
    clients.push(client);
    return client;
  };
  const client = adopt(new Redis(url, options));
  const duplicate = client.duplicate.bind(client);
  // So BullMQ makes its blocking connection, through a proxy that may only stand before what can be changed.
  Object.defineProperty(client, 'duplicate', {
    configurable: true,
    value: (override?: Partial<RedisOptions>) => adopt(duplicate(override)),
  });
  return {
    client,
    disconnect: () => {
      for (const one of clients) one.disconnect();
    },
  };
}

/**
 * Told to disconnect while it waits for its next attempt to connect, ioredis forgets that attempt and says nothing: it never ends, and what it had been
 * asked is never answered. BullMQ disconnects its blocking connection, waits for the end, and never closes. An attempt that is called off ends as it should.
 */
function endWhenDisconnected(client: Redis): void {
  const disconnect = client.disconnect.bind(client);
  client.disconnect = (reconnect = false) => {
    if (!reconnect && client.status === 'reconnecting') client.connect().catch(() => undefined);
    disconnect(reconnect);
  };
}
