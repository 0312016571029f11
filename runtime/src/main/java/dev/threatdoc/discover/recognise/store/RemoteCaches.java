package dev.threatdoc.discover.recognise.store;

import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.vocabulary.Tags;
import java.util.List;

/** Caches that run beside the program: Memcached, Infinispan by Hot Rod, Hazelcast by its client. */
final class RemoteCaches implements Recogniser {

    private static final List<Store> STORES = List.of(
            Store.of("Memcached", Tags.CACHE, "Memcached")
                    .settings("memcached")
                    .types(
                            "net.spy.memcached.MemcachedClient",
                            "net.rubyeye.xmemcached.MemcachedClient",
                            "net.rubyeye.xmemcached.XMemcachedClientBuilder",
                            "com.whalin.MemCached.MemCachedClient"),
            Store.of("Infinispan", Tags.CACHE, "Hot Rod")
                    .settings("quarkus.infinispan-client", "infinispan.remote", "infinispan.client.hotrod")
                    .addresses("hosts", "server-list", "server_list", "uri")
                    .artifacts("quarkus-infinispan-client", "infinispan-spring-boot-starter-remote")
                    .types(
                            "org.infinispan.client.hotrod.RemoteCache",
                            "org.infinispan.client.hotrod.RemoteCacheManager",
                            "io.quarkus.infinispan.client.Remote"),
            // Without its client, Hazelcast is a part of the program itself.
            Store.of("Hazelcast", Tags.CACHE, "Hazelcast")
                    .settings("hazelcast.client.network")
                    .addresses("addresses", "addresses[0]")
                    .artifacts("micronaut-cache-hazelcast")
                    .types(
                            "com.hazelcast.client.HazelcastClient",
                            "com.hazelcast.client.config.ClientConfig",
                            "com.hazelcast.client.config.ClientNetworkConfig"));

    @Override
    public void recognise(Module module, Notes notes) {
        STORES.forEach(s -> s.recognise(module, notes));
    }
}
