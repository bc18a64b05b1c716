<#-- CA certificates on Debian, Ubuntu and Alpine; reads trustStore. -->
<#list trustStore.copies as copy>
COPY [=copy]
</#list>
RUN update-ca-certificates \
<#list trustStore.certificates as certificate>
    && keytool -importcert -noprompt [=certificate.store] -storepass changeit -alias [=certificate.alias] -file [=certificate.file]<#sep> \</#sep>
</#list>
