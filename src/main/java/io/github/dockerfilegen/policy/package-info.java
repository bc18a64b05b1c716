/** The rules of an organisation: what every Dockerfile must keep to. */
package io.github.dockerfilegen.policy;
