<#-- Copies what the build reads; reads builder.sources, builder.preparation. -->
WORKDIR /workspace
<#list builder.sources as copy>
COPY [=copy]
</#list>
<#list builder.preparation as line>
RUN [=line]
</#list>
