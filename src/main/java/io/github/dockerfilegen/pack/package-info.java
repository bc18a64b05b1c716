/** Packs: what an organisation gives to all of its projects as one Maven artifact. */
package io.github.dockerfilegen.pack;
