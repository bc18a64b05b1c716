/** The records that templates read: what a Dockerfile, an ignore file and a bake file say, and nothing about why. */
package io.github.dockerfilegen.plan;
