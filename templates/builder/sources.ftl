<#-- What the build reads, in its place; reads builder.sources, builder.preparation. -->
WORKDIR /workspace
<#list builder.sources as copy>
COPY [=copy]
</#list>
<#list builder.preparation as line>
RUN [=line]
</#list>
