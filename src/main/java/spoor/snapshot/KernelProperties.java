package spoor.snapshot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the kernel.
 *
 * @param memory how much memory a graph may take to be answered from the kernel, such as {@code 6GB}; 0 leaves every
 *     trace to the database; null: 45 % of the largest heap
 */
@ConfigurationProperties("spoor.kernel")
record KernelProperties(@Nullable DataSize memory) {}
