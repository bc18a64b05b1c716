/** Reads XML files into named texts; knows nothing of what they mean. */
package io.github.dockerfilegen.xml;
