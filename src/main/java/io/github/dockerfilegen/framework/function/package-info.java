/** Functions, which a cloud starts in a runtime of its own. */
package io.github.dockerfilegen.framework.function;
